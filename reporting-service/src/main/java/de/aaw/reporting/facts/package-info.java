/** What reached us, append-only on both time axes: the only code that writes facts, and what reads them. */
@NullMarked
package de.aaw.reporting.facts;

import org.jspecify.annotations.NullMarked;
