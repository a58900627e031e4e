package kz.jospar.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal of an office: kk әкімдік порталы, ru портал акимата. */
@SpringBootApplication
public class PortalApplication {
    /** Starts the portal. */
    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
