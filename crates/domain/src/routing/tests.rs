//! The routing of this module, as data: what is given and what is expected.


