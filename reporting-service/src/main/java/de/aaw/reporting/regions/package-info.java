/** Where something was reported for: the country, a Land or a Kreis, and which lies in which. */
@NullMarked
package de.aaw.reporting.regions;

import org.jspecify.annotations.NullMarked;
