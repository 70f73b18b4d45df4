/** Identifiers that sort by time. */
@NullMarked
package de.aaw.kit.rest.ids;

import org.jspecify.annotations.NullMarked;
