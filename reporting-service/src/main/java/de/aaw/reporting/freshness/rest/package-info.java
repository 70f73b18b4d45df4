/** Freshness over HTTP, and the watermark that every answer carries. */
@NullMarked
package de.aaw.reporting.freshness.rest;

import org.jspecify.annotations.NullMarked;
