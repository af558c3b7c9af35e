//! The tables of the general compression of GS1 Digital Link 1.1 to 1.1.3, as its reference
//! implementation has them (GS1, Apache License 2.0): facts that no longer change.

/// Identifiers that often stand together and have one sign.
pub(super) fn sequence(first: usize, second: usize) -> Option<&'static [&'static str]> {
    let names: &[&str] = match first << 4 | second {
        0x0a => &["01", "22"],
        0x0b => &["01", "10"],
        0x0c => &["01", "21"],
        0x0d => &["01", "17"],
        0x0e => &["01", "7003"],
        0x0f => &["01", "30"],
        0x1a => &["01", "10", "21", "17"],
        0x1b => &["01", "15"],
        0x1c => &["01", "11"],
        0x1d => &["01", "16"],
        0x1e => &["01", "91"],
        0x1f => &["01", "10", "15"],
        0x2a => &["01", "3100"],
        0x2b => &["01", "3101"],
        0x2c => &["01", "3102"],
        0x2d => &["01", "3103"],
        0x2e => &["01", "3104"],
        0x2f => &["01", "3105"],
        0x3a => &["01", "3200"],
        0x3b => &["01", "3201"],
        0x3c => &["01", "3202"],
        0x3d => &["01", "3203"],
        0x3e => &["01", "3204"],
        0x3f => &["01", "3205"],
        0x9a => &["8010", "8011"],
        0x9b => &["8017", "8019"],
        0x9c => &["8018", "8019"],
        0x9d => &["414", "254"],
        0xa0 => &["01", "3920"],
        0xa1 => &["01", "3921"],
        0xa2 => &["01", "3922"],
        0xa3 => &["01", "3923"],
        0xa4 => &["01", "3924"],
        0xa5 => &["01", "3925"],
        0xa6 => &["01", "3926"],
        0xa7 => &["01", "3927"],
        0xa8 => &["01", "3928"],
        0xa9 => &["01", "3929"],
        0xc0 => &["255", "3900"],
        0xc1 => &["255", "3901"],
        0xc2 => &["255", "3902"],
        0xc3 => &["255", "3903"],
        0xc4 => &["255", "3904"],
        0xc5 => &["255", "3905"],
        0xc6 => &["255", "3906"],
        0xc7 => &["255", "3907"],
        0xc8 => &["255", "3908"],
        0xc9 => &["255", "3909"],
        0xca => &["255", "3940"],
        0xcb => &["255", "3941"],
        0xcc => &["255", "3942"],
        0xcd => &["255", "3943"],
        _ => return None,
    };
    Some(names)
}

/// How the general compression wrote values: fixed since 2020, so not taken from the dictionary.
const FORMATS: &str = "00 N18;01 N14;02 N14;10 X..20;11 N6;12 N6;13 N6;15 N6;16 N6;17 N6;20 N2;\
    21 X..20;22 X..20;235 X..28;240 X..30;241 X..30;242 N..6;243 X..20;250 X..30;251 X..30;\
    253 N13+X..17;254 X..20;255 N13+N..12;30 N..8;31nn N6;32nn N6;33nn N6;34nn N6;35nn N6;36nn N6;\
    37 N..8;390n N..15;391n N3+N..15;392n N..15;393n N3+N..15;394n N4;400 X..30;401 X..30;402 N17;\
    403 X..30;41n N13;420 X..20;421 N3+X..9;422 N3;423 N3+N..12;424 N3;425 N3+N..12;426 N3;\
    427 X..3;7001 N13;7002 X..30;7003 N10;7004 N..4;7005 X..12;7006 N6;7007 N6+N..6;7008 X..3;\
    7009 X..10;7010 X..2;7020 X..20;7021 X..20;7022 X..20;7023 X..30;703n N3+X..27;71n X..20;\
    723n X..30;8001 N14;8002 X..20;8003 N14+X..16;8004 X..30;8005 N6;8006 N18;8007 X..24;\
    8008 N8+N..4;8009 X..50;8010 X..30;8011 N..12;8012 X..20;8013 X..30;8017 N18;8018 N18;\
    8019 N..10;8020 X..25;8026 N18;8110 X..70;8111 N4;8112 X..70;8200 X..70;90 X..30;9n X..90";

/// Patterns of identifiers that begin like `name`, and their formats.
pub(super) fn formats(name: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = name.get(..2).unwrap_or_default().to_owned();
    FORMATS.split(';').filter_map(|row| row.split_once(' ')).filter(move |(pattern, _)| {
        pattern.get(..2) == Some(begins.as_str()) || (*pattern == "9n" && begins.starts_with('9'))
    })
}
