package nl.wieg.web.board;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wieg.access.Access;
import nl.wieg.access.AccessLogs;
import nl.wieg.access.Alarms;
import nl.wieg.access.Staff;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryDetails;
import nl.wieg.intake.HarvestsAgain;
import nl.wieg.intake.Quarantine;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.intake.Records;
import nl.wieg.intake.Snapshots;
import nl.wieg.intake.SourceStatuses;
import nl.wieg.intake.Sources;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Lineage;
import nl.wieg.keyfigures.RunOutcomes;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.Municipalities;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** All pages of the board with their real templates and words; the features behind them say what a test tells them to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
        controllers = {
            AccessLogController.class,
            AccessibilityController.class,
            AlarmController.class,
            CountController.class,
            DeliveryController.class,
            QuarantineController.class,
            RecordsController.class,
            YearController.class
        },
        properties = {
            "wieg.board.organisation=GGD Voorbeeld",
            "wieg.board.remark=Oefenomgeving.",
            "wieg.board.help-phone=0592 12 34 56"
        })
@AutoConfigureMockMvc(addFilters = false)
@Import({Board.class, ABoard.class})
@MockitoBean(
        types = {
            Access.class,
            AccessLogs.class,
            Alarms.class,
            Deliveries.class,
            DeliveryDetails.class,
            HarvestsAgain.class,
            KeyFigures.class,
            Lineage.class,
            Municipalities.class,
            Quarantine.class,
            QuarantinedRecords.class,
            Records.class,
            RunOutcomes.class,
            Snapshots.class,
            SourceStatuses.class,
            Sources.class,
            Staff.class,
            YearCounts.class
        })
@interface BoardTest {}
