/** What holds for the whole service. */
@NullMarked
package de.aaw.measures;

import org.jspecify.annotations.NullMarked;
