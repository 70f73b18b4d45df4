/** What goes wrong in a running system, on purpose: servers killed and away, links that are slow or silent, full disks, wrong clocks; by a schedule that a seed draws again. */
@NullMarked
package de.aaw.system.faults;

import org.jspecify.annotations.NullMarked;
