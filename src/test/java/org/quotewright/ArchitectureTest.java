package org.quotewright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The import rules of the packages, without exceptions. */
class ArchitectureTest {

    private static final String Q = "org.quotewright.";

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.quotewright");

    @Test
    void modelStandsOnTheJdkAlone() {
        check(
                classes()
                        .that()
                        .resideInAPackage(Q + "model..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", Q + "model.."));
    }

    @Test
    void textImportsTheModel() {
        mayImport("text", "model");
    }

    @Test
    void attributionImportsModelAndText() {
        mayImport("attribution", "model", "text");
    }

    @Test
    void readingImportsModelAndText() {
        mayImport("reading", "model", "text");
    }

    @Test
    void writingImportsTheModel() {
        mayImport("writing", "model");
    }

    @Test
    void storeImportsTheModel() {
        mayImport("store", "model");
    }

    @Test
    void searchImportsModelAndText() {
        mayImport("search", "model", "text");
    }

    @Test
    void reviewJoinsTheLayersBelow() {
        mayImport(
                "review", "model", "text", "attribution", "reading", "writing", "store", "search");
    }

    @Test
    void theInterfaceSeesReviewAndModel() {
        mayImport("ui", "review", "model");
    }

    @Test
    void nobodyImportsTheApplication() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(Q + "app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(Q + "app.."));
    }

    @Test
    void featuresOfTheInterfaceDoNotKnowEachOther() {
        check(
                slices().matching(Q + "ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                JavaClass.Predicates.resideInAPackage(Q + "ui.."),
                                JavaClass.Predicates.resideInAPackage(Q + "ui.common..")));
    }

    @Test
    void toolkitStaysInTheInterface() {
        onlyIn(List.of("ui", "app"), "javafx..", "org.controlsfx..");
    }

    @Test
    void sqlStaysInTheStore() {
        onlyIn(List.of("store"), "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void luceneStaysInSearch() {
        onlyIn(List.of("search"), "org.apache.lucene..");
    }

    @Test
    void networksRunInAttribution() {
        onlyIn(List.of("attribution"), "ai.onnxruntime..");
    }

    @Test
    void documentParsersStayAtTheEdges() {
        onlyIn(
                List.of("reading", "writing"),
                "org.jsoup..",
                "org.apache.commons.csv..",
                "org.apache.commons.compress..",
                "org.apache.pdfbox..",
                "org.apache.poi..",
                "org.apache.james..",
                "org.commonmark..",
                "com.rometools..",
                "org.mozilla.universalchardet..",
                "de.undercouch..");
    }

    @Test
    void picocliStaysInTheCommandLine() {
        onlyIn(List.of("app.cli"), "picocli..");
    }

    @Test
    void noOtherToolkit() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.scene.web.."));
    }

    @Test
    void noStandardStreams() {
        check(noClasses().should().accessField(System.class, "out"));
        check(noClasses().should().accessField(System.class, "err"));
    }

    @Test
    void noSleepingAndNoBareThreads() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class));
        check(noClasses().should(Conduct.createThreads()));
    }

    @Test
    void staticFieldsAreFinal() {
        check(
                fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal());
    }

    @Test
    void oneClassOpensConnections() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.quotewright.reading.web.PageFetcher")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "javax.net..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection"
                                        + "|HttpURLConnection)")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.nio\\.channels\\..*SocketChannel")
                        .orShould()
                        .callMethod(java.net.URL.class, "openStream")
                        .orShould()
                        .callMethod(java.net.URL.class, "openConnection"));
    }

    @Test
    void onlyTheJobRunnerCatchesEverything() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("JobRunner")
                        .should(Conduct.catchEverything()));
    }

    @Test
    void oneClassReturnsToTheInterfaceThread() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(Q + "app.FxJobRunner")
                        .should()
                        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class));
    }

    /** Who wants reduced motion has it: the desk only waits. */
    @Test
    void nothingMoves() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                JavaClass.Predicates.resideInAPackage("javafx.animation..")
                                        .and(
                                                JavaClass.Predicates.simpleNameEndingWith(
                                                                "Transition")
                                                        .or(
                                                                JavaClass.Predicates.simpleName(
                                                                        "Timeline")))
                                        .and(
                                                com.tngtech.archunit.base.DescribedPredicate.not(
                                                        JavaClass.Predicates.simpleName(
                                                                "PauseTransition")))));
    }

    private static void mayImport(String layer, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(layer), Arrays.stream(others))
                        .map(name -> Q + name + "..")
                        .toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(Q + layer + "..")
                        .should()
                        .dependOnClassesThat(
                                JavaClass.Predicates.resideInAPackage("org.quotewright..")
                                        .and(
                                                JavaClass.Predicates.resideOutsideOfPackages(
                                                        allowed))));
    }

    private static void onlyIn(List<String> layers, String... libraries) {
        String[] homes = layers.stream().map(name -> Q + name + "..").toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(homes)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
