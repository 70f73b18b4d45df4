/** Proves the inbox on a real log and a real database. */
@NullMarked
package de.aaw.kit.inbox;

import org.jspecify.annotations.NullMarked;
