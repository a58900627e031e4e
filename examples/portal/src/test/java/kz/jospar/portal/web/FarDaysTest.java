package kz.jospar.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Days of which no calendar and no database knows anything. */
@PortalTest
class FarDaysTest {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar?month=%2B999999999-12",
                "/calendar?month=3000-01",
                "/calendar?day=%2B999999999-12-31",
                "/calendar?day=1899-12-31",
                "/calendar/events?start=-999999999-01-01&end=-999999999-01-01",
                "/due?week=%2B999999999-12-31",
                "/due?week=-999999999-01-01",
                "/due?week=3000-01-01",
                "/due?week=31.03.2025",
                "/api/v1/obligations?from=%2B999999999-12-31",
                "/api/v1/obligations?to=-999999999-01-01"
            })
    void areRefused(String address) throws Exception {
        assertThat(status(address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar?month=2999-12",
                "/calendar?month=1900-01",
                "/due?week=2999-12-31",
                "/due?week=1900-01-01",
                "/due?week=",
                "/api/v1/obligations?from=1900-01-01&to=2999-12-31"
            })
    void theFirstAndTheLastAreNot(String address) throws Exception {
        assertThat(status(address)).isEqualTo(200);
    }

    private int status(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(fixtures.as("viewer")))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
