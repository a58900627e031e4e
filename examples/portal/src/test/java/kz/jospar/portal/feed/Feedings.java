package kz.jospar.portal.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.web.Json;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedToken;
import org.springframework.boot.test.context.TestConfiguration;

/** Plans of a test's own, and addresses of their feeds. */
@TestConfiguration
class Feedings {
    static final Account KEEPER = new Account("keeper", "KEEPER", Role.WORKING_BODY, null);
    static final Account DSB = new Account("dsb", "DSB", Role.EXECUTOR, "dsb");

    private final Fixtures fixtures;
    private final PlanKeeping keeping;
    private final Subscriptions subscriptions;
    private final Json json;

    Feedings(Fixtures fixtures, PlanKeeping keeping, Subscriptions subscriptions, Json json) {
        this.fixtures = fixtures;
        this.keeping = keeping;
        this.subscriptions = subscriptions;
        this.json = json;
    }

    /** Saves the sample plan under an id. */
    Plan plan(String id) {
        Plan plan = fixtures.readSamplePlan().withId(id);
        keeping.save(plan, "keeper");
        return plan;
    }

    /** Saves it with a person in the cell of an executor. */
    void planWithPerson(String id, String body, String withPerson) {
        String text = json.write(fixtures.readSamplePlan().withId(id));
        keeping.save(json.read(text.replace('"' + body + '"', '"' + withPerson + '"'), Plan.class), "keeper");
    }

    /** Amends a plan that was saved once: a measure is dropped. */
    void drop(Plan plan, String measure) {
        List<Section> sections = plan.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .filter(one -> !one.id().equals(measure))
                        .toList()))
                .toList();
        keeping.amend(plan.withSections(sections), 1, "keeper");
    }

    FeedToken token(Account account, String plan, String addressee) {
        return subscriptions.make(account, new FeedKey(plan, addressee.isEmpty() ? null : addressee, Language.KK), "");
    }

    static String path(FeedToken token) {
        return "/feeds/" + token.secret() + ".ics";
    }

    /** Returns the UIDs of an unfolded text, without the entry that counts what is overdue. */
    static List<String> uids(String text) {
        return Pattern.compile("\r\nUID:(.*)")
                .matcher(text.replace("\r\n ", ""))
                .results()
                .map(found -> found.group(1))
                .filter(uid -> !uid.startsWith("overdue__"))
                .collect(Collectors.toList());
    }
}
