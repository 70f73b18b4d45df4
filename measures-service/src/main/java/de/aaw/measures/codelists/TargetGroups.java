package de.aaw.measures.codelists;

/** The groups of people and companies that a measure can address. */
public final class TargetGroups {
    private TargetGroups() {}

    public static boolean contains(String code) {
        return CodeLists.TARGET_GROUPS.contains(code);
    }
}
