/** The log of changes as a follower sees it. */
@NullMarked
package de.aaw.kit.outbox.changes.rest;

import org.jspecify.annotations.NullMarked;
