/** The office's view of rebuilds. */
@NullMarked
package de.aaw.reporting.rebuilds.rest;

import org.jspecify.annotations.NullMarked;
