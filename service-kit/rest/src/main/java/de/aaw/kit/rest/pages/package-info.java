/** Long lists, page after page, by an opaque cursor. */
@NullMarked
package de.aaw.kit.rest.pages;

import org.jspecify.annotations.NullMarked;
