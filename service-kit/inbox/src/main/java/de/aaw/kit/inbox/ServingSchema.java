package de.aaw.kit.inbox;

/** The schema whose inbox tables describe what questions are answered from; another than {@code aaw.inbox.schema} only while a rebuild is filled beside the serving one. */
public interface ServingSchema {

    String name();
}
