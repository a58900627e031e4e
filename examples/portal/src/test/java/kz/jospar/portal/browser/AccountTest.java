package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePagesOfAccountsAreReadableByEverybody(String language) throws Exception {
        browser.open("/sign-in").in(language).inspect("sign-in");
        browser.signIn("keeper", "wrong-password").inspect("sign-in-refused");
        browser.signIn("keeper");
        browser.open("/account/password").inspect("password");
        browser.open("/accounts").inspect("accounts");
        browser.open("/accounts/viewer").inspect("account");
        browser.open("/nothing-of-the-kind").inspect("error-404");
        browser.signOut().inspect("signed-out");
        browser.signIn("viewer").open("/accounts").inspect("error-403");
    }

    @Test
    void aNewAccountSignsInByItsOneTimePasswordAndReplacesIt() throws Exception {
        browser.signIn("keeper").open("/accounts").in("ru");
        browser.type("name", "aigul")
                .type("shownName", "Айгүл")
                .choose("role", "VIEWER")
                .click("main form button");
        String once = browser.text(".secret");
        browser.inspect("account-added");
        browser.open("/accounts");
        assertThat(browser.has(".secret")).isFalse();
        browser.signOut().signIn("aigul", once);
        assertThat(browser.path())
                .as(browser.driver().getCurrentUrl() + browser.text("main"))
                .isEqualTo("/account/password");
        String own = "қысқа емес құпия сөз";
        browser.type("current", once).type("password", own).type("again", own).click("main button[type=submit]");
        assertThat(browser.path()).isEqualTo("/sign-in");
        browser.signIn("aigul", own).open("/account/password");
        assertThat(browser.path()).isEqualTo("/account/password");
        browser.assertQuiet();
    }

    @Test
    void aBodyThatNoPlanNamesIsAskedAboutOnAReadablePage() throws Exception {
        browser.signIn("keeper").open("/accounts").in("kk");
        browser.type("name", "ahead-of-plans")
                .type("shownName", "Айгүл")
                .choose("role", "EXECUTOR")
                .type("body", "Жоқ орган")
                .click("main form button");
        browser.inspect("account-body-unknown");
        browser.tick("main form", "ahead", "true").click("main form button");
        browser.inspect("account-body-ahead");
        assertThat(browser.text("main table")).contains("Жоқ орган (әзірге жоспарларда жоқ)");
        browser.open("/accounts/ahead-of-plans").inspect("account-of-body-ahead");
    }
}
