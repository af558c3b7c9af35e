//! Whole stories through the real router, each on SQLite and on PostgreSQL, and
//! the abuse cases that are answered at the doors. Test names that begin with
//! two letters and two digits are those of the list of abuse cases.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod stories {
    mod absent;
    mod api;
    mod bounds;
    mod case;
    mod contract;
    mod disaster;
    mod doors;
    mod entitled;
    mod forms;
    mod keeping;
    mod live;
    mod queue;
    mod roles;
    mod scanned;
    mod sockets;
    mod uploads;
    mod world;
}
