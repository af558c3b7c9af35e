//! The published examples of this part.

use crate::vectors::{Group, Table};

pub(crate) const GROUPS: &[Group] = &[];
pub(crate) const TABLES: &[Table] = &[];
