/** Proves over HTTP what callers meet of the inbox. */
@NullMarked
package de.aaw.kit.inbox.rest;

import org.jspecify.annotations.NullMarked;
