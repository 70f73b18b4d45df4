/** What figures are grouped and filtered by: measures, partners, indicators and declarations as known at an instant. */
@NullMarked
package de.aaw.reporting.structure;

import org.jspecify.annotations.NullMarked;
