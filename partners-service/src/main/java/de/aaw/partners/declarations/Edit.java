package de.aaw.partners.declarations;

/** Who changes which declaration, as read in which version; one changed since then is not changed unread. */
public record Edit(String declaration, long version, String bySubject) {}
