/** What other services publish, told by tests: the same events as records for the log and as received ones. */
@NullMarked
package de.aaw.reporting.history;

import org.jspecify.annotations.NullMarked;
