/** What callers meet of the inbox: waiting for a version they have written, and the office's view of the quarantine. */
@NullMarked
package de.aaw.kit.inbox.rest;

import org.jspecify.annotations.NullMarked;
