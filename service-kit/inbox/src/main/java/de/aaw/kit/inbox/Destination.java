package de.aaw.kit.inbox;

import java.util.List;
import java.util.function.Consumer;

/** Where events go: into which inbox's tables, and to whom that applies them beside. */
record Destination(Place place, Consumer<List<ReceivedEvent>> handler) {}
