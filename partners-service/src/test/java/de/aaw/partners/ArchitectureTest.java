package de.aaw.partners;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.aaw.kit.testing.architecture.ServiceRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceRules.of("de.aaw.partners")
                .feature("journal")
                .feature("registry", "journal")
                .feature("declarations", "journal", "registry")
                .feature("directory", "journal", "registry", "declarations")
                .feature("contacts", "registry")
                .feature("changes")
                .withEntities()
                .publishing()
                .tests();
    }

    @Test
    void contactsAreNeitherPublishedNorJournalled() {
        noClasses()
                .that()
                .resideInAPackage("de.aaw.partners.contacts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.aaw.kit.outbox..", "de.aaw.partners.journal..")
                .because("what was published or journalled is never changed, and a person's details can be erased")
                .check(new ClassFileImporter().importPackages("de.aaw.partners"));
    }
}
