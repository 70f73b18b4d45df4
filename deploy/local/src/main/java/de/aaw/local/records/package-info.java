/** Brings the real records of {@code deploy/data} into the running system through its public API, as the clients concerned. */
@org.jspecify.annotations.NullMarked
package de.aaw.local.records;
