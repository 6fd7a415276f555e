//! QAPI's own schema language: reading, checking and printing it.
