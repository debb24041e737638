package broadsheet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/** The table "who may import what" and the words that are not used. */
@AnalyzeClasses(packages = "broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify..";
    private static final String[] SPARK = {"org.apache.spark..", "org.apache.hadoop..", "scala.."};

    @ArchTest
    static final ArchRule LEXICON_IMPORTS_THE_JDK = only("lexicon");

    @ArchTest
    static final ArchRule TEXT_IMPORTS_THE_JDK = only("text");

    @ArchTest
    static final ArchRule SOURCE = only("source", "lexicon", "text", "com.ibm.icu..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule ARTICLES = only("articles", "lexicon", "text", "source");

    @ArchTest
    static final ArchRule DATES = only("dates", "lexicon", "text", "com.ibm.icu..");

    @ArchTest
    static final ArchRule PEOPLE = only("people", "lexicon", "text");

    @ArchTest
    static final ArchRule KEYWORDS = only("keywords", "lexicon", "text");

    @ArchTest
    static final ArchRule EVENTS = only("events", "lexicon", "text");

    @ArchTest
    static final ArchRule EVALUATION = only("evaluation", "text");

    @ArchTest
    static final ArchRule ANALYSIS =
            only("analysis", "lexicon", "text", "source", "articles", "dates", "people", "keywords", "events");

    @ArchTest
    static final ArchRule HANLP_STAYS_IN_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("broadsheet.text.hanlp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hankcs..");

    @ArchTest
    static final ArchRule HANLP_ROOM = only("text.hanlp", "text", "com.hankcs..");

    @ArchTest
    static final ArchRule TABLES = noClasses()
            .that()
            .resideInAPackage("broadsheet.tables")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("broadsheet.job..", "broadsheet.cli..", "broadsheet.text.hanlp", "picocli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule JOB = noClasses()
            .that()
            .resideInAPackage("broadsheet.job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("broadsheet.cli..", "picocli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule REPORTS_GET_LISTS = noClasses()
            .that()
            .resideInAPackage("broadsheet.reports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPARK)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CLI = noClasses()
            .that()
            .resideInAPackage("broadsheet.cli")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.spark.sql.functions")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("broadsheet.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CLOCK_OR_CHANCE_IN_THE_CORE = noClasses()
            .that()
            .resideOutsideOfPackage("broadsheet.cli")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callConstructor(Random.class);

    @ArchTest
    static final ArchRule NAMES_SAY_THE_THING =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    /** The classes of one room depend on the JDK and on what is named: another room, or a package with two dots. */
    private static ArchRule only(String room, String... others) {
        String[] allowed = new String[others.length + 3];
        allowed[0] = "broadsheet." + room;
        allowed[1] = JDK;
        allowed[2] = NULLNESS;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 3] = others[i].contains("..") ? others[i] : "broadsheet." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage("broadsheet." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true);
    }
}
