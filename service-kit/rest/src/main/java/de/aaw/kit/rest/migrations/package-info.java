/** The tables are what the migrations make them. */
@NullMarked
package de.aaw.kit.rest.migrations;

import org.jspecify.annotations.NullMarked;
