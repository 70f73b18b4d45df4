/** What holds for every HTTP exchange: headers, limits, request ids, and an answer for whatever fails below the resources. */
@NullMarked
package de.aaw.kit.rest.http;

import org.jspecify.annotations.NullMarked;
