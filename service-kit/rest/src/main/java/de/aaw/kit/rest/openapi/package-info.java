/** What every OpenAPI document of the system says alike. */
@NullMarked
package de.aaw.kit.rest.openapi;

import org.jspecify.annotations.NullMarked;
