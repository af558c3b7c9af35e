//! The promises of this module, as data: what is given and what is expected.


