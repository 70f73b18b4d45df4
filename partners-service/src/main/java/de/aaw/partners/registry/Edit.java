package de.aaw.partners.registry;

/** Who changes which partner, as read in which version; a partner changed since then is not changed unread. */
public record Edit(String partner, long version, String bySubject) {}
