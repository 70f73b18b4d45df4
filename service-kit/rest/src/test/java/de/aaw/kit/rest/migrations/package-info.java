@NullMarked
package de.aaw.kit.rest.migrations;

import org.jspecify.annotations.NullMarked;
