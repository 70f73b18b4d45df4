/** The launcher behind {@code ./aaw up}: starts every server and service as a child process, watches it, loads the real records. */
@org.jspecify.annotations.NullMarked
package de.aaw.local;
