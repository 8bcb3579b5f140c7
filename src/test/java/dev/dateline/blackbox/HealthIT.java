package dev.dateline.blackbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthIT {

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @BeforeEach
    void operationsAreGiven() {
        assumeTrue(service.operations(), "-Dit.operations=false: health is not given at this address");
    }

    @Test
    void isStarted() {
        service.reading()
                .get("/q/health/started")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("started"));
    }

    @Test
    void isAlive() {
        service.reading().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void isReadyAsElasticsearchAnswers() {
        service.reading()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'elasticsearch' }.status", equalTo("UP"));
    }
}
