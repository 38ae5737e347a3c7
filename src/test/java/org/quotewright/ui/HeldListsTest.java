package org.quotewright.ui;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * What nobody holds of a list's unmodifiable view is collected, and its listeners hear nothing from
 * then on. So it is made once, for a field.
 */
class HeldListsTest {

    @Test
    void unmodifiableListsAreHeldInFields() {
        noClasses()
                .should()
                .callMethodWhere(target(name("unmodifiableObservableList")).and(calledByAMethod()))
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.quotewright.ui"));
    }

    /** And not by what sets fields. */
    private static DescribedPredicate<JavaCall<?>> calledByAMethod() {
        return DescribedPredicate.describe(
                "called by a method", call -> call.getOrigin() instanceof JavaMethod);
    }
}
