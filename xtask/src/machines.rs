//! stub
pub fn main(_: &[String]) -> Result<bool, String> {
    Err("not yet".into())
}
