/** Everything published, over HTTP. */
@NullMarked
package de.aaw.measures.changes;

import org.jspecify.annotations.NullMarked;
