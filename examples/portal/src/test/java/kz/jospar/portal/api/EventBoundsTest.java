package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;

/** What a program enters is bounded as what is typed into the form. */
@PortalTest
@Import(Api.class)
class EventBoundsTest {
    @Autowired
    Api api;

    private MvcResult enter(String account, String body) throws Exception {
        String plan = "bounds-" + System.nanoTime();
        api.create(plan);
        String id = Api.json(api.read("viewer", "/obligations?plan=" + plan + "&size=1"))
                .at("/items/0/id")
                .asString();
        return api.perform(Api.posting("/obligations/" + id + "/events", body).header("If-Match", "\"1\""), account);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dsb | {\"kind\":\"answered\"} | /evidence",
                "head | {\"kind\":\"returned\"} | /reason",
                "dsb | {\"kind\":\"postponement-asked\",\"wanted\":\"2027-01-01\"} | /ground",
                "keeper | {\"kind\":\"withdrawn\",\"event\":\"a\"} | /reason",
                "dsb | {\"kind\":\"answered\",\"evidence\":\"№ 5\",\"on\":\"+999999999-12-31\"} | /on",
                "dsb | {\"kind\":\"answered\",\"evidence\":\"№ 5\",\"on\":\"1899-12-31\"} | /on",
                "dsb | {\"kind\":\"postponement-asked\",\"ground\":\"№ 5\",\"wanted\":\"3000-01-01\"} | /wanted",
                "head | {\"kind\":\"postponement-granted\",\"basis\":\"№ 5\",\"newDay\":\"+999999999-12-31\"} | /newDay"
            })
    void whatTheFormRefusesIsRefusedAtItsPlace(String account, String body, String pointer) throws Exception {
        MvcResult refused = enter(account, body);
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.json(refused).get("pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"200, 201", "201, 422"})
    void aKeyMayBeAsLongAsItsColumn(int length, int status) throws Exception {
        String body = "{\"kind\":\"answered\",\"evidence\":\"№ 5\",\"id\":\"" + "k".repeat(length) + "\"}";
        assertThat(Api.status(enter("dsb", body))).isEqualTo(status);
    }

    @Test
    void anEventHasNoMegabytes() throws Exception {
        MvcResult refused = enter("dsb", "{\"kind\":\"answered\",\"evidence\":\"" + "x".repeat(3 << 20) + "\"}");
        assertThat(Api.status(refused)).isEqualTo(413);
        assertThat(Api.code(refused)).isEqualTo("too-large");
    }
}
