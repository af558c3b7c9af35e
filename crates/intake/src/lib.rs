//! what comes from outside made safe: bytes in, bytes out, limits.
