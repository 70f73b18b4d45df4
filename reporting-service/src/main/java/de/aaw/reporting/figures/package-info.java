/** What came of it: figures by any dimension, and for each of them the reports it was made of. */
@NullMarked
package de.aaw.reporting.figures;

import org.jspecify.annotations.NullMarked;
