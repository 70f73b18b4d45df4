/** What partners-service has published of partners and declarations, as far as measures need it. */
@NullMarked
package de.aaw.measures.alliance;

import org.jspecify.annotations.NullMarked;
