/** Partners' systems and the office's at work over HTTP; every single request is journalled as it went. */
@org.jspecify.annotations.NullMarked
package de.aaw.system.load;
