/** The log of changes over HTTP. */
@NullMarked
package de.aaw.kit.outbox.changes.rest;

import org.jspecify.annotations.NullMarked;
