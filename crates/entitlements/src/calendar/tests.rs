use super::*;
#[test]
fn dump_scratch() {
    let text = std::fs::read_to_string("../../law/holidays.toml").unwrap();
    let t = std::time::Instant::now();
    let c = Calendars::read(&text).unwrap_or_else(|m| panic!("{m:#?}"));
    println!("read {:?}", t.elapsed());
    let mut out = String::new();
    for id in c.ids() {
        let cal = c.find(id).unwrap();
        let mut d = Date::constant(2010, 1, 1);
        while d.year() < 2036 {
            if !cal.works(d) {
                out += &format!("{id}\t{d}\t{}\n", cal.holiday(d).unwrap_or(""));
            }
            d = d.tomorrow().unwrap();
        }
    }
    std::fs::write("/tmp/ho/ours.tsv", out).unwrap();
    let cal = c.find("FR").unwrap();
    let day = Date::constant(2026, 11, 20);
    let t = std::time::Instant::now();
    let mut n = 0u64;
    for _ in 0..10_000_000 {
        n += u64::from(std::hint::black_box(cal).works(std::hint::black_box(day)));
    }
    println!("works {:?}/1e7 {n}", t.elapsed());
    let t = std::time::Instant::now();
    for id in c.ids() {
        for y in 1900..=2200 {
            c.find(id).unwrap().works(Date::constant(y, 1, 1));
        }
    }
    println!("all years {:?}", t.elapsed());
}
