//! A PostgreSQL of our own for one run: a fresh cluster in a temporary folder,
//! reached by a Unix socket and nothing else, gone afterwards. PostgreSQL
//! refuses to run as root, so as root it runs as `postgres` (or `nobody`).

use crate::place::{Scratch, account, is_root};
use crate::run::{read, typed};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How much it may forget at a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Tests: nothing is forced to disk.
    Forgetful,
    /// Measurements: as in production.
    Full,
}

/// A running cluster; stopped and removed when dropped.
pub struct Cluster {
    child: Child,
    dir: Scratch,
}

impl Cluster {
    /// Makes and starts a cluster; answers when it accepts connections.
    ///
    /// # Errors
    /// When it cannot be made or is not ready within 30 seconds; the log's end is in the text.
    pub fn start(bin: &Path, durability: Durability) -> Result<Self, String> {
        let dir = Scratch::new("pg")?;
        let user = if is_root() {
            let ids = account("postgres").or_else(|| account("nobody"));
            let (uid, gid) =
                ids.ok_or("neither `postgres` nor `nobody` is an account of this machine")?;
            std::os::unix::fs::chown(dir.path(), Some(uid), Some(gid))
                .map_err(|err| format!("{}: {err}", dir.path().display()))?;
            Some((uid, gid))
        } else {
            None
        };
        let data = dir.path().join("data");
        let program = |name: &str| {
            let mut command = Command::new(bin.join(name));
            command.current_dir(dir.path()).env_remove("PGDATA").env("LC_ALL", "C.UTF-8");
            if let Some((uid, gid)) = user {
                command.uid(uid).gid(gid);
            }
            command
        };
        let mut initdb = program("initdb");
        initdb.arg("--no-sync").args(["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
        read(initdb.args(["-U", "postgres", "-D"]).arg(&data))?;

        let log_path = dir.path().join("log");
        let log = std::fs::File::create(&log_path).map_err(|err| err.to_string())?;
        let log_too = log.try_clone().map_err(|err| err.to_string())?;
        let mut server = program("postgres");
        server.arg("-D").arg(&data).arg("-k").arg(dir.path());
        server.args(["-c", "listen_addresses=", "-c", "max_connections=200"]);
        server.args(["-c", "shared_buffers=256MB"]);
        if durability == Durability::Forgetful {
            server.args(["-F", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]);
        }
        server.stdin(Stdio::null()).stdout(log).stderr(log_too);
        let child = server
            .spawn()
            .map_err(|err| format!("`{}` could not be started: {err}", typed(&server)))?;
        let cluster = Self { child, dir };
        cluster.wait_until_ready(bin, &log_path)?;
        Ok(cluster)
    }

    fn wait_until_ready(&self, bin: &Path, log: &Path) -> Result<(), String> {
        let limit = Instant::now() + Duration::from_secs(30);
        while Instant::now() < limit {
            let mut question = Command::new(bin.join("pg_isready"));
            question.arg("-q").arg("-h").arg(self.dir.path());
            if question.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        let said = std::fs::read_to_string(log).unwrap_or_default();
        Err(format!("PostgreSQL was not ready within 30 s; its log says: {}", said.trim()))
    }

    /// The folder of its socket.
    pub fn socket(&self) -> &Path {
        self.dir.path()
    }

    /// A connection string of libpq's kind for one of its databases.
    pub fn address(&self, database: &str) -> String {
        format!("host={} user=postgres dbname={database}", self.dir.path().display())
    }

    /// Makes an empty database.
    ///
    /// # Errors
    /// What PostgreSQL said.
    pub fn create(&self, bin: &Path, database: &str) -> Result<(), String> {
        let mut createdb = Command::new(bin.join("createdb"));
        createdb.arg("-h").arg(self.socket()).args(["-U", "postgres", database]);
        read(&mut createdb).map(drop)
    }

    /// The process ids of the server and all its backends.
    pub fn processes(&self) -> Vec<u32> {
        let first = self.child.id();
        let children = format!("/proc/{first}/task/{first}/children");
        let listed = std::fs::read_to_string(children).unwrap_or_default();
        std::iter::once(first)
            .chain(listed.split_whitespace().filter_map(|pid| pid.parse().ok()))
            .collect()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGQUIT: at once and without a last checkpoint; the folder goes with it.
        let quit = Command::new("kill").args(["-QUIT", &self.child.id().to_string()]).status();
        if !quit.is_ok_and(|status| status.success()) {
            drop(self.child.kill());
        }
        drop(self.child.wait());
    }
}

/// What the tests read: which backends were asked for and where PostgreSQL is.
pub fn tell(command: &mut Command, backends: &[String], at: Option<(&Cluster, &PathBuf)>) {
    command.env("SELVEDGE_TEST_BACKENDS", backends.join(","));
    if let Some((cluster, bin)) = at {
        command.env("SELVEDGE_TEST_POSTGRES", cluster.address("postgres"));
        command.env("POSTGRES_BIN_DIR", bin);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_on_its_socket_and_leaves_nothing_behind() {
        // Only where PostgreSQL was asked for; elsewhere it may not be on the machine at all.
        if !std::env::var("SELVEDGE_TEST_BACKENDS").is_ok_and(|list| list.contains("postgres")) {
            return;
        }
        let bin = crate::setup::find_postgres().unwrap();
        for durability in [Durability::Forgetful, Durability::Full] {
            let cluster = Cluster::start(&bin, durability).unwrap();
            cluster.create(&bin, "house").unwrap();
            let mut psql = Command::new(bin.join("psql"));
            psql.args(["-At", "-c", "show fsync"]).arg(cluster.address("house"));
            let fsync = if durability == Durability::Full { "on" } else { "off" };
            assert_eq!(read(&mut psql).unwrap().trim(), fsync);
            assert!(cluster.processes().len() > 3, "the postmaster and its helpers");
            let (folder, pid) = (cluster.socket().to_path_buf(), cluster.child.id());
            drop(cluster);
            assert!(!folder.exists());
            assert!(!Path::new(&format!("/proc/{pid}")).exists());
        }
    }
}
