/** Generated from the API's contract by tools/generate/client.mjs. */
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_read"];
        put?: never;
        post: operations["SessionController_signIn"];
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch: operations["SessionController_change"];
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SessionController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetupController_installation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/key-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_keyActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectController_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodeListController_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UserController_list"];
        put?: never;
        post: operations["UserController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UserController_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles/{roleId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserController_passwordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/outbox/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettingsController_retryOutbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettingsController_retryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialUnitController_list"];
        put?: never;
        post: operations["TerritorialUnitController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialUnitController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TerritorialUnitController_change"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitAssignmentController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UnitAssignmentController_correct"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitAssignmentController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/territorial-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TerritorialPlaceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["DeliverableController_plan"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableController_planInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableController_transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableFileController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files/{fileId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliverableFileController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deliverables/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliverableFileController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_list"];
        put?: never;
        post: operations["ParticipantController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ParticipantController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ParticipantController_patch"];
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/participants/{id}/supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipantController_supports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdvisoryLogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdvisoryLogController_detail"];
        put: operations["AdvisoryLogController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/advisory-logs/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdvisoryLogController_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorController_monthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/indicators/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["IndicatorController_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VerdictController_list"];
        put?: never;
        post: operations["VerdictController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeadlineController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calendar-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_address"];
        put?: never;
        post: operations["CalendarController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectCode}/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyDayController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldProblem: {
            field?: string;
            code: string;
            params?: {
                [key: string]: string | number;
            };
        };
        ProblemDocument: {
            type: string;
            title: string;
            status: number;
            code: string;
            params: {
                [key: string]: string | number;
            };
            id: string;
            errors?: components["schemas"]["FieldProblem"][];
            current?: {
                [key: string]: unknown;
            };
            changed?: string[];
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SessionUnit: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionRole: {
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            projectCode: string | null;
            unit: components["schemas"]["SessionUnit"] | null;
        };
        SessionProject: {
            /** @example RSSZ */
            code: string;
            permissions: ("project.read" | "project.plan" | "deliverable.read" | "deliverable.plan" | "deliverable.work" | "deliverable.approve" | "deliverable.publish" | "unit.read" | "unit.manage" | "unit.assign" | "log.read" | "log.write" | "participant.read" | "participant.write" | "participant.reveal" | "indicator.read" | "verdict.write" | "deadline.read" | "notification.read" | "user.manage" | "settings.manage" | "audit.read" | "mail.read")[];
        };
        SessionUser: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            /** @enum {string} */
            locale: "cs" | "en";
            /** @description Whether deadlines come by mail too */
            mailReminders: boolean;
            roles: components["schemas"]["SessionRole"][];
            projects: components["schemas"]["SessionProject"][];
            /** @description Held in any project */
            permissions: ("project.read" | "project.plan" | "deliverable.read" | "deliverable.plan" | "deliverable.work" | "deliverable.approve" | "deliverable.publish" | "unit.read" | "unit.manage" | "unit.assign" | "log.read" | "log.write" | "participant.read" | "participant.write" | "participant.reveal" | "indicator.read" | "verdict.write" | "deadline.read" | "notification.read" | "user.manage" | "settings.manage" | "audit.read" | "mail.read")[];
        };
        Session: {
            user: components["schemas"]["SessionUser"];
            csrfToken: string;
            demo: boolean;
            /** Format: date */
            today: string;
        };
        ChangeSessionRequest: {
            /** @enum {string} */
            locale?: "cs" | "en";
            /** @description Deadlines by mail too; in the application they are always told */
            mailReminders?: boolean;
        };
        ChangePasswordRequest: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            password: string;
        };
        DemoLogin: {
            email: string;
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            displayName: string;
        };
        Installation: {
            demo: boolean;
            demoLogins: components["schemas"]["DemoLogin"][];
            demoPassword: string | null;
            needsFirstAdministrator: boolean;
        };
        FirstAdministratorRequest: {
            token: string;
            /** Format: email */
            email: string;
            displayName: string;
            password: string;
        };
        SetPasswordRequest: {
            token: string;
            password: string;
        };
        ProjectImplementer: {
            name: string;
            address: string;
            contactName: string;
            contactEmail: string;
        };
        ThematicArea: {
            /** Format: uuid */
            id: string;
            code: string;
            nameCs: string;
            nameEn: string;
        };
        Project: {
            /** Format: uuid */
            id: string;
            /** @example RSSZ */
            code: string;
            /** @example CZ.03.02.02/00/22_004/0000366 */
            registrationNumber: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            implementer: components["schemas"]["ProjectImplementer"];
            goal: string;
            thematicAreas: components["schemas"]["ThematicArea"][];
            /** @description Territorial units within the scope of the reader */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
        };
        ProjectOutputLine: {
            code: string;
            title: string;
            /** @example KA02 */
            keyActivity: string;
            plannedCount: number;
            kind: string;
            /** @enum {string} */
            scope: "project" | "place" | "year" | "open";
            isComposite: boolean;
            allowedKinds: string[];
            /** @description The words of the source */
            source: string;
        };
        ProjectAssumption: {
            subject: string;
            statementCs: string;
            statementEn: string;
        };
        ProjectRuleChoice: {
            /** @example participants */
            indicator: string;
            parameter: string;
            value: string | number | boolean;
            alternatives: (string | number | boolean)[];
            isAssumption: boolean;
            /** @description The words of the source, or why there are none; Czech */
            source: string;
            /** @description What was chosen and why */
            noteCs: string;
            noteEn: string;
        };
        ProjectMonitoringPeriod: {
            number: number;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            reportDueOn: string;
            isFinal: boolean;
            isAssumption: boolean;
        };
        ProjectDetail: {
            /** Format: uuid */
            id: string;
            /** @example RSSZ */
            code: string;
            /** @example CZ.03.02.02/00/22_004/0000366 */
            registrationNumber: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            implementer: components["schemas"]["ProjectImplementer"];
            goal: string;
            thematicAreas: components["schemas"]["ThematicArea"][];
            /** @description Territorial units within the scope of the reader */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
            programme: string;
            summary: string;
            outputLines: components["schemas"]["ProjectOutputLine"][];
            assumptions: components["schemas"]["ProjectAssumption"][];
            ruleChoices: components["schemas"]["ProjectRuleChoice"][];
            monitoringPeriods: components["schemas"]["ProjectMonitoringPeriod"][];
        };
        SubActivity: {
            /** @example KA01c */
            code: string;
            name: string;
        };
        KeyActivity: {
            /** Format: uuid */
            id: string;
            /** @example KA01 */
            code: string;
            name: string;
            subActivities: components["schemas"]["SubActivity"][];
            plannedDocuments: number;
            countedDocuments: number;
            /** @description Documents that have a due date */
            datedDocuments: number;
            /** @description Due before the day and neither approved nor withdrawn on it */
            overdueDocuments: number;
            /** @description Minutes of valid advisory logs held up to the day, in the units of `hoursReach` */
            supportMinutes: number;
            /**
             * @description Whose hours they are: of the project, or of the reader’s territorial units; documents are the project’s
             * @enum {string}
             */
            hoursReach: "project" | "own-units";
            /** @description The day is yet to come: everything is counted to today */
            asOfInFuture: boolean;
        };
        IndicatorTarget: {
            /** Format: date */
            dueOn: string;
            value: number;
            isFinal: boolean;
            isAssumption: boolean;
        };
        IndicatorByKeyActivity: {
            /** @example KA02 */
            keyActivity: string;
            target: number | null;
            /** @description Null for persons: they do not add up over activities */
            value: number | null;
            /** @description Support of persons in the units of `hoursReach`; null for documents */
            minutes: number | null;
        };
        VerdictSubject: {
            /** @enum {string} */
            indicator?: "documents" | "participants";
            /** Format: uuid */
            deliverableId?: string;
        };
        UserRef: {
            /** Format: uuid */
            id: string;
            displayName: string;
        };
        Verdict: {
            /** Format: uuid */
            id: string;
            subject: components["schemas"]["VerdictSubject"];
            /** Format: date */
            asOf: string;
            /** @description Value of the indicator on that day; of a deliverable 1 when it counted, else 0 */
            value: number | null;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            code: "documents" | "participants";
            name: string;
            target: number;
            /** @description Counted from evidence as of the day; of the project, for every reader */
            value: number;
            /** @description Planned for the day; null when it was not set */
            planned: number | null;
            plannedIsAssumption: boolean;
            almost: number;
            /** @description Documents published by the day; null for persons */
            publishedValue: number | null;
            /** @description Documents: those counted whose latest verdict is confirmed. Persons: the value of the latest confirmed verdict */
            verifiedValue: number | null;
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today, the plan is that of the day */
            asOfInFuture: boolean;
            /**
             * @description Whose hours `byKeyActivity` adds up: of the project, or of the reader’s territorial units
             * @enum {string}
             */
            hoursReach: "project" | "own-units";
            /** @description The rule that decides what counts; which fields it has depends on the indicator */
            rule: {
                /** @enum {string} */
                countsFrom?: "approved" | "published";
                thresholdMinutes?: number;
                /** @enum {string} */
                operator?: "more-than" | "at-least";
                minInPersonMinutes?: number;
                inPersonRequired?: boolean;
                hourMinutes?: number;
                almostFromMinutes?: number;
                requireComplete?: boolean;
            };
            targets: components["schemas"]["IndicatorTarget"][];
            /** @description Version of the stored targets: If-Match of a write of them */
            targetsVersion: number;
            byKeyActivity: components["schemas"]["IndicatorByKeyActivity"][];
            latestVerdict: components["schemas"]["Verdict"] | null;
        };
        ProjectOverview: {
            /** Format: date */
            asOf: string;
            /** @description The day is yet to come: evidence is counted to today, plans are those of the day */
            asOfInFuture: boolean;
            /**
             * @description Whose units and hours are counted: of the project, or those of the reader
             * @enum {string}
             */
            reach: "project" | "own-units";
            indicators: components["schemas"]["Indicator"][];
            keyActivities: components["schemas"]["KeyActivity"][];
            /** @description The next five open deadlines within the scope of the reader, as of today */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Documents due before the day and neither approved nor withdrawn on it */
            overdue: number;
            /** @description Units within `reach` visited by the day */
            unitsWithVisit: number;
            /** @description Units within `reach` */
            units: number;
            /** @description Places for territorial units that the project plans */
            places: number;
        };
        ProjectPerson: {
            /** Format: uuid */
            id: string;
            displayName: string;
            roles: ("manager" | "consultant" | "evaluator" | "coordinator" | "admin")[];
        };
        CodeListItem: {
            /** @example CZ042 */
            code: string;
            labelCs: string;
            labelEn: string;
            parentCode: string | null;
        };
        Ref: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UserRole: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            /** @example RSSZ */
            projectCode: string | null;
            unit: components["schemas"]["Ref"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        User: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            displayName: string;
            /** @enum {string} */
            locale: "cs" | "en";
            /** Format: date-time */
            disabledAt: string | null;
            isDemo: boolean;
            /** @description Whether a password was set; without one nobody can sign in */
            hasPassword: boolean;
            roles: components["schemas"]["UserRole"][];
            version: number;
        };
        GiveRole: {
            /** @enum {string} */
            role: "manager" | "consultant" | "evaluator" | "coordinator" | "admin";
            /** @description Every role but the administrator needs one */
            projectCode?: string | null;
            /**
             * Format: date
             * @description Today when not given
             */
            validFrom?: string;
            /** Format: date */
            validTo?: string | null;
        };
        CreateUser: {
            /** Format: email */
            email: string;
            displayName: string;
            /**
             * @default cs
             * @enum {string}
             */
            locale: "cs" | "en";
            roles?: components["schemas"]["GiveRole"][];
        };
        NewUser: {
            user: components["schemas"]["User"];
            /** @description One-time link, valid for seven days */
            setPasswordUrl: string;
            /**
             * Format: date-time
             * @description Until when the link works
             */
            validUntil: string;
        };
        ChangeUser: {
            displayName?: string;
            disabled?: boolean;
        };
        EndRole: {
            /**
             * Format: date
             * @description The last day it holds; today when not given
             */
            validTo?: string;
        };
        PasswordLink: {
            /** @description One-time link, valid for seven days */
            url: string;
            /**
             * Format: date-time
             * @description Until when the link works
             */
            validUntil: string;
        };
        ClockSettings: {
            /**
             * Format: date-time
             * @description The business time
             */
            now: string;
            /** @description By how many days it differs from real time */
            offsetDays: number;
        };
        MailSettings: {
            /** @enum {string} */
            mode: "smtp" | "kept";
        };
        OutboxSettings: {
            /** @description Deliveries of facts that were given up after all attempts */
            failed: number;
        };
        Settings: {
            demo: boolean;
            clock: components["schemas"]["ClockSettings"];
            mail: components["schemas"]["MailSettings"];
            /** @enum {string} */
            queue: "postgres" | "redis";
            /** @enum {string} */
            files: "local" | "s3";
            /** @description Bytes */
            maxFileBytes: number;
            outbox: components["schemas"]["OutboxSettings"];
            /** @example 0.1.0 */
            version: string;
        };
        RetriedOutbox: {
            /** @description How many deliveries wait again */
            retried: number;
        };
        WrittenMail: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            to: string;
            /**
             * @description The language of subject and text
             * @enum {string}
             */
            locale: "cs" | "en";
            subject: string;
            text: string;
            /** @enum {string} */
            state: "pending" | "sent" | "kept" | "failed";
            /** @description How many times it was tried */
            attempts: number;
            /** @enum {string|null} */
            failure: "refused" | "busy" | "unreachable" | "sign-in" | "account-disabled" | "other" | null;
            /** @description What the server said, without addresses */
            error: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
        };
        MailPage: {
            /** @description Newest first */
            items: components["schemas"]["WrittenMail"][];
            total: number;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** @example deliverable.approved */
            type: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /**
             * @description What people call the record; null for one without a name and, to all but administrators, for an account
             * @example V-72
             */
            subjectLabel: string | null;
            /** @description Null when the system acted by itself */
            actor: components["schemas"]["UserRef"] | null;
            /**
             * Format: date-time
             * @description Business time
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description Real time
             */
            recordedAt: string;
            data: {
                [key: string]: unknown;
            };
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            total: number;
        };
        UnitRegion: {
            /** @example CZ042 */
            code: string;
            /** @example Ústecký kraj */
            nameCs: string;
            /** @example Ústí nad Labem Region */
            nameEn: string;
        };
        UnitPlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
        };
        UnitFinalReport: {
            /** Format: uuid */
            id: string;
            /** @example V-05 */
            code: string;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
        };
        TerritorialUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            region: components["schemas"]["UnitRegion"];
            place: components["schemas"]["UnitPlace"] | null;
            /** Format: date */
            cooperationFrom: string | null;
            /** Format: date */
            cooperationTo: string | null;
            consultants: components["schemas"]["UserRef"][];
            coordinators: components["schemas"]["UserRef"][];
            /** @description Minutes of valid advisory logs */
            supportMinutes: number;
            /** @description Valid advisory logs held in person */
            visits: number;
            /** Format: date */
            lastVisitOn: string | null;
            finalReport: components["schemas"]["UnitFinalReport"] | null;
            note: string;
            isDemo: boolean;
            version: number;
        };
        TerritorialUnitPage: {
            items: components["schemas"]["TerritorialUnit"][];
            total: number;
        };
        CreateTerritorialUnit: {
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            /** @example CZ042 */
            regionCode: string;
            /** Format: date */
            cooperationFrom?: string | null;
            /** Format: date */
            cooperationTo?: string | null;
            note?: string;
            /** @description The place to take; null leaves the place */
            placeNumber?: number | null;
            /**
             * Format: date
             * @description First day in the place (today when not given), or with a null place the first day out of it. Without a
             *     place number it moves the first day of the place held last
             */
            placeFrom?: string;
        };
        UnitPlacePeriod: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        UnitAssignment: {
            /** Format: uuid */
            id: string;
            user: components["schemas"]["UserRef"];
            /** @enum {string} */
            role: "consultant" | "coordinator";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        TerritorialUnitDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "municipality" | "association" | "region";
            region: components["schemas"]["UnitRegion"];
            place: components["schemas"]["UnitPlace"] | null;
            /** Format: date */
            cooperationFrom: string | null;
            /** Format: date */
            cooperationTo: string | null;
            consultants: components["schemas"]["UserRef"][];
            coordinators: components["schemas"]["UserRef"][];
            /** @description Minutes of valid advisory logs */
            supportMinutes: number;
            /** @description Valid advisory logs held in person */
            visits: number;
            /** Format: date */
            lastVisitOn: string | null;
            finalReport: components["schemas"]["UnitFinalReport"] | null;
            note: string;
            isDemo: boolean;
            version: number;
            places: components["schemas"]["UnitPlacePeriod"][];
            assignments: components["schemas"]["UnitAssignment"][];
        };
        ChangeTerritorialUnit: {
            name?: string;
            /** @enum {string} */
            kind?: "municipality" | "association" | "region";
            /** @example CZ042 */
            regionCode?: string;
            /** Format: date */
            cooperationFrom?: string | null;
            /** Format: date */
            cooperationTo?: string | null;
            note?: string;
            /** @description The place to take; null leaves the place */
            placeNumber?: number | null;
            /**
             * Format: date
             * @description First day in the place (today when not given), or with a null place the first day out of it. Without a
             *     place number it moves the first day of the place held last
             */
            placeFrom?: string;
        };
        AssignToUnit: {
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            role: "consultant" | "coordinator";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        CorrectUnitAssignment: {
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The last day it holds; null is open
             */
            validTo: string | null;
        };
        EndUnitAssignment: {
            /**
             * Format: date
             * @description The last day it holds
             */
            validTo: string;
        };
        TerritorialPlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            unit: components["schemas"]["Ref"] | null;
        };
        DeliverableOutputLine: {
            code: string;
            title: string;
            isComposite: boolean;
        };
        DeliverablePlace: {
            /** @example 7 */
            number: number;
            /** @example ÚC 07 */
            code: string;
            unit: components["schemas"]["Ref"] | null;
        };
        Deliverable: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example V-01 */
            code: string;
            title: string;
            /** @example KA01 */
            keyActivity: string;
            outputLine: components["schemas"]["DeliverableOutputLine"];
            kind: string | null;
            allowedKinds: string[];
            place: components["schemas"]["DeliverablePlace"] | null;
            year: number | null;
            /** Format: date */
            dueOn: string | null;
            dueOnIsAssumption: boolean;
            owner: components["schemas"]["UserRef"] | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** Format: date */
            approvedOn: string | null;
            /** Format: date */
            publishedOn: string | null;
            publishedUrl: string | null;
            /** @description Days after the due date while not approved; 0 when not overdue */
            overdueDays: number;
            /** @description Files that are not voided */
            files: number;
            version: number;
        };
        DeliverablePage: {
            items: components["schemas"]["Deliverable"][];
            total: number;
        };
        FileVoiding: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            reason: string;
        };
        DeliverableFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            uploadedBy: components["schemas"]["UserRef"];
            /** Format: date-time */
            uploadedAt: string;
            voided: components["schemas"]["FileVoiding"] | null;
            /** @description Whether the reader may open its content */
            readable: boolean;
        };
        DeliverableEvent: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"] | null;
            /** @example deliverable.approved */
            type: string;
            /** Format: date */
            effectiveOn: string | null;
            /** @description An approval or publication for a day before the last file was recorded */
            beforeEvidence: boolean;
            reason: string | null;
            /** @enum {string|null} */
            fromState: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn" | null;
            /** @enum {string|null} */
            toState: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn" | null;
            fields: string[];
        };
        ProblemReason: {
            code: string;
            params?: {
                [key: string]: string | number;
            };
            field?: string;
        };
        TransitionOption: {
            /** @enum {string} */
            kind: "start" | "submit" | "return" | "approve" | "publish" | "withdraw" | "reopen";
            /** @enum {string} */
            to: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            needsReason: boolean;
            /** @description Empty when the reader may do it now */
            refusals: components["schemas"]["ProblemReason"][];
        };
        DeliverableVerdict: {
            /** Format: uuid */
            id: string;
            subject?: {
                /** Format: uuid */
                deliverableId: string;
            };
            /** Format: date */
            asOf: string;
            value: number | null;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
            by: components["schemas"]["UserRef"];
            /** Format: date-time */
            recordedAt: string;
        };
        DeliverableDetail: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example V-01 */
            code: string;
            title: string;
            /** @example KA01 */
            keyActivity: string;
            outputLine: components["schemas"]["DeliverableOutputLine"];
            kind: string | null;
            allowedKinds: string[];
            place: components["schemas"]["DeliverablePlace"] | null;
            year: number | null;
            /** Format: date */
            dueOn: string | null;
            dueOnIsAssumption: boolean;
            owner: components["schemas"]["UserRef"] | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** Format: date */
            approvedOn: string | null;
            /** Format: date */
            publishedOn: string | null;
            publishedUrl: string | null;
            /** @description Days after the due date while not approved; 0 when not overdue */
            overdueDays: number;
            /** @description Files that are not voided */
            files: number;
            version: number;
            fileList: components["schemas"]["DeliverableFile"][];
            history: components["schemas"]["DeliverableEvent"][];
            transitions: components["schemas"]["TransitionOption"][];
            /** @description Why the reader may not add or void files now; empty when they may */
            fileRefusals: components["schemas"]["ProblemReason"][];
            verdicts: components["schemas"]["DeliverableVerdict"][];
            /** @description Approved or published after the last day of the project */
            afterProjectEnd: boolean;
            /** @description Approved or published for a day before the last file was recorded */
            beforeEvidence: boolean;
            /**
             * Format: date
             * @description The Czech day on which the last file that stands was recorded; an earlier approval needs a reason
             */
            evidenceOn: string | null;
        };
        PlanDeliverable: {
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            kind?: string | null;
            title?: string;
            year?: number | null;
        };
        VersionedId: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        DeliverablePlan: {
            /** Format: date */
            dueOn?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            kind?: string | null;
        };
        PlanDeliverablesInBulk: {
            ids: components["schemas"]["VersionedId"][];
            set: components["schemas"]["DeliverablePlan"];
        };
        BulkPlanned: {
            updated: components["schemas"]["Deliverable"][];
        };
        TransitionDeliverable: {
            /** @enum {string} */
            to?: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
            /** @enum {string} */
            kind?: "start" | "submit" | "return" | "approve" | "publish" | "withdraw" | "reopen";
            reason?: string;
            /**
             * Format: date
             * @description The day the step holds for; today when not given
             */
            effectiveOn?: string;
            /** Format: uri */
            publishedUrl?: string;
            /** Format: date */
            publishedOn?: string;
        };
        VoidDeliverableFile: {
            reason: string;
        };
        Participant: {
            /** Format: uuid */
            id: string;
            /**
             * @description Pseudonym, stable for the whole project
             * @example P-001
             */
            code: string;
            /** @description Null for a reader of pseudonyms */
            givenName: string | null;
            surname: string | null;
            /** Format: date */
            birthDate: string | null;
            municipality: string | null;
            /** Format: date */
            entryOn: string | null;
            /** Format: date */
            exitOn: string | null;
            sex: string | null;
            labourStatus: string | null;
            education: string | null;
            units: components["schemas"]["Ref"][];
            missingFields: ("givenName" | "surname" | "birthDate" | "municipality" | "entryOn" | "sex" | "labourStatus" | "education")[];
            /** Format: date */
            completeFrom: string | null;
            minutes: number;
            /** @description Of them, those that were not electronic learning */
            inPersonMinutes: number;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            /** @description Minutes still lacking to pass the threshold */
            missingMinutes: number;
            version: number;
        };
        ParticipantPage: {
            items: components["schemas"]["Participant"][];
            total: number;
        };
        SearchParticipants: {
            /** @default 1 */
            page: number;
            /** @default 100 */
            size: number;
            /** Format: uuid */
            unit?: string;
            /** @enum {string} */
            state?: "counted" | "almost" | "not-counted";
            /** @description Only those near the threshold */
            near?: boolean;
            /** @description Only those whose record is not complete */
            incomplete?: boolean;
            /** @description Part of a code; names are searched by POST, so that none stands in an address */
            q?: string;
            /**
             * @default name
             * @enum {string}
             */
            sort: "name" | "code" | "minutes" | "entryOn" | "state" | "-name" | "-code" | "-minutes" | "-entryOn" | "-state";
            /**
             * Format: date
             * @description Default today
             */
            asOf?: string;
        };
        CreateParticipant: {
            givenName: string;
            surname: string;
            /** Format: date */
            birthDate?: string | null;
            municipality?: string | null;
            /** Format: date */
            entryOn?: string | null;
            /** Format: date */
            exitOn?: string | null;
            /** @description Code of the list `sex` */
            sex?: string | null;
            /** @description Code of the list `labour-status` */
            labourStatus?: string | null;
            /** @description Code of the list `education` */
            education?: string | null;
            unitIds: string[];
            /** @description The writer knows of the people of the same name (participant.similar-exists) and says this is another one */
            confirmedDistinct?: boolean;
        };
        PatchParticipant: {
            givenName?: string;
            surname?: string;
            /** Format: date */
            birthDate?: string | null;
            municipality?: string | null;
            /** Format: date */
            entryOn?: string | null;
            /** Format: date */
            exitOn?: string | null;
            /** @description Code of the list `sex` */
            sex?: string | null;
            /** @description Code of the list `labour-status` */
            labourStatus?: string | null;
            /** @description Code of the list `education` */
            education?: string | null;
            unitIds?: string[];
            /** @description The writer knows of the people of the same name (participant.similar-exists) and says this is another one */
            confirmedDistinct?: boolean;
        };
        Support: {
            /** Format: uuid */
            logId: string;
            /** @description Whether the reader may open the log */
            isReadable: boolean;
            /** Format: date */
            heldOn: string;
            unit: components["schemas"]["Ref"];
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            /** @example KA02 */
            keyActivity: string;
        };
        SupportList: {
            /** @description Newest first */
            items: components["schemas"]["Support"][];
            totalMinutes: number;
        };
        AdvisoryLogArea: {
            code: string;
            nameCs: string;
            nameEn: string;
        };
        AdvisoryLogAttendee: {
            /** Format: uuid */
            participantId: string;
            /** @description Name, or the pseudonym for a reader who may not see names */
            name: string;
            minutes: number;
        };
        AdvisoryLogVoiding: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserRef"];
            reason: string;
        };
        AdvisoryLog: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            /** Format: uuid */
            id: string;
            author: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            voided: components["schemas"]["AdvisoryLogVoiding"] | null;
        };
        AdvisoryLogPage: {
            items: components["schemas"]["AdvisoryLog"][];
            total: number;
            /** @description Minutes of the valid logs found, on all pages */
            totalMinutes: number;
        };
        AdvisoryLogVersion: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            version: number;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["UserRef"];
            reason: string | null;
            voided: boolean;
            /** @description Names of the fields that differ from the version before */
            changed: string[];
        };
        AdvisoryLogDetail: {
            unit: components["schemas"]["Ref"];
            /** Format: date */
            heldOn: string;
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            thematicArea: components["schemas"]["AdvisoryLogArea"];
            /** @example KA02 */
            keyActivity: string;
            note: string;
            attendees: components["schemas"]["AdvisoryLogAttendee"][];
            /** Format: uuid */
            id: string;
            author: components["schemas"]["UserRef"];
            /** Format: date-time */
            createdAt: string;
            version: number;
            voided: components["schemas"]["AdvisoryLogVoiding"] | null;
            /** @description Newest first */
            history: components["schemas"]["AdvisoryLogVersion"][];
        };
        WriteAttendee: {
            /** Format: uuid */
            participantId: string;
            minutes: number;
        };
        WriteAdvisoryLog: {
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            heldOn: string;
            /** @example 150 */
            minutes: number;
            /** @enum {string} */
            mode: "in-person" | "remote" | "e-learning";
            /** @description Code of a thematic area */
            thematicArea: string;
            /** @example KA02 */
            keyActivity: string;
            /** @default  */
            note: string;
            attendees: components["schemas"]["WriteAttendee"][];
            /** @description Why a stored log is corrected */
            reason?: string;
        };
        VoidAdvisoryLog: {
            reason: string;
        };
        EvidenceItem: {
            /** Format: uuid */
            id: string;
            /** @example V-01 */
            code: string;
            /** @description Title of a document; name or pseudonym of a person */
            title: string;
            /** @enum {string} */
            state: "counted" | "almost" | "not-counted";
            /** @description The rule that decides */
            reason: components["schemas"]["ProblemReason"];
            warnings: components["schemas"]["ProblemReason"][];
            keyActivity: string | null;
            /**
             * Format: date
             * @description Since when a document stands as it does
             */
            on: string | null;
            /** @description Support of a person */
            minutes: number | null;
            /** @description Address of the evidence in the web */
            href: string;
        };
        EvidenceCounts: {
            counted: number;
            almost: number;
            notCounted: number;
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceItem"][];
            total: number;
            /** @description Within `reach` */
            counts: components["schemas"]["EvidenceCounts"];
            /**
             * @description Evidence of the whole project, or only of the units whose documents or people the reader may read
             * @enum {string}
             */
            reach: "project" | "own-units";
            /** @description The day is yet to come: evidence is counted to today */
            asOfInFuture: boolean;
        };
        SeriesPoint: {
            /** Format: date */
            asOf: string;
            /** @description Null in the future */
            value: number | null;
            planned: number | null;
        };
        IndicatorSeries: {
            points: components["schemas"]["SeriesPoint"][];
            /** Format: date */
            today: string;
            target: number;
        };
        WriteTarget: {
            /** Format: date */
            dueOn: string;
            value: number;
        };
        WriteVerdict: {
            /** @enum {string} */
            indicator?: "documents" | "participants";
            /** Format: uuid */
            deliverableId?: string;
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            outcome: "confirmed" | "confirmed-with-reservation" | "not-confirmed";
            finding: string;
        };
        DeadlineSubject: {
            /** @example deliverable */
            type: string;
            /** Format: uuid */
            id: string;
        };
        Deadline: {
            /** Format: uuid */
            id: string;
            /** @example due */
            kind: string;
            /** @example V-01 Metodika */
            label: string;
            /** Format: date */
            dueOn: string;
            owner: components["schemas"]["UserRef"] | null;
            /** @description Calendar days from today, negative when overdue */
            daysLeft: number;
            subject: components["schemas"]["DeadlineSubject"];
            /**
             * @description Path of the page to work on it
             * @example /vystupy/0197…
             */
            href: string;
        };
        DeadlineList: {
            items: components["schemas"]["Deadline"][];
            /** @description How many there are, also beyond the size */
            total: number;
        };
        CalendarAddress: {
            /**
             * Format: uri
             * @description Personal address of the feed; whoever has it reads the deadlines
             */
            url: string;
        };
        NotificationSubject: {
            /** @example deliverable */
            type: string;
            /** Format: uuid */
            id: string;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "deadline.reminder" | "deliverable.submitted" | "deliverable.returned" | "deliverable.approved";
            params: {
                [key: string]: string | number;
            };
            subject: components["schemas"]["NotificationSubject"];
            /**
             * @description The project it is of
             * @example RSSZ
             */
            projectCode: string | null;
            /** @example /vystupy/0197… */
            href: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationList: {
            /** @description How many are not read yet */
            unread: number;
            /** @description Newest first */
            items: components["schemas"]["Notification"][];
            /** @description How many there are on all pages */
            total: number;
        };
        UnreadCount: {
            /** @description How many are not read yet */
            unread: number;
        };
        FirstSteps: {
            /** @description Open documents without a due date or an owner */
            unplannedDocuments: number;
            /** @description Places for territorial units while not one is taken, else 0 */
            freePlaces: number;
            /** @description Nobody is a consultant of the project */
            lacksConsultants: boolean;
        };
        MyDay: {
            /** @description In review, and I may approve them */
            reviews: components["schemas"]["Deliverable"][];
            /** @description I own them and they are open, by due date */
            mine: components["schemas"]["Deliverable"][];
            /** @description Mine, and returned for more work */
            returned: components["schemas"]["Deliverable"][];
            /** @description The next ones, mine first when I own any */
            deadlines: components["schemas"]["Deadline"][];
            /** @description The last ones I wrote */
            recentLogs: components["schemas"]["AdvisoryLog"][];
            /** @description Persons close to being counted, in my territory */
            almostParticipants: number;
            /** @description Null when nothing lacks, or it is not mine to plan */
            firstSteps: components["schemas"]["FirstSteps"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSessionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_installation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_createFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SetupController_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_keyActivities: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyActivity"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_overview: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOverview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ProjectController_listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPerson"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CodeListController_items: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListItem"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewUser"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUser"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRole"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UserController_passwordLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_retryOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedOutbox"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_listMails: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: "pending" | "sent" | "kept" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_retryMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail waits to be sent again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    SettingsController_readAudit: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                subjectType?: string;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                region?: string;
                q?: string;
                sort?: "name" | "-name" | "region" | "-region" | "place" | "-place" | "supportMinutes" | "-supportMinutes" | "visits" | "-visits" | "lastVisitOn" | "-lastVisitOn";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTerritorialUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialUnitController_change: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTerritorialUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignToUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the unit */
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnitAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    UnitAssignmentController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndUnitAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialUnitDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    TerritorialPlaceController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritorialPlace"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_page: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                keyActivity?: string;
                state?: "planned" | "in-progress" | "in-review" | "approved" | "published" | "withdrawn";
                /** @description A person, or 'none' for rows without an owner */
                owner?: string;
                overdue?: boolean;
                unit?: string;
                q?: string;
                sort?: "code" | "-code" | "title" | "-title" | "keyActivity" | "-keyActivity" | "dueOn" | "-dueOn" | "state" | "-state" | "owner" | "-owner";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_plan: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDeliverable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_planInBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDeliverablesInBulk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPlanned"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableController_transition: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDeliverable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description When given, the upload rests on this version */
                "if-match"?: string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_void: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidDeliverableFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeliverableFileController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                unit?: string;
                state?: "counted" | "almost" | "not-counted";
                /** @description Only those near the threshold */
                near?: boolean;
                /** @description Only those whose record is not complete */
                incomplete?: boolean;
                /** @description Part of a code; names are searched by POST, so that none stands in an address */
                q?: string;
                sort?: "name" | "code" | "minutes" | "entryOn" | "state" | "-name" | "-code" | "-minutes" | "-entryOn" | "-state";
                /** @description Default today */
                asOf?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateParticipant"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchParticipants"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_patch: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchParticipant"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ParticipantController_supports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                unit?: string;
                from?: string;
                to?: string;
                /** @description `me`, or the id of a person */
                author?: string;
                q?: string;
                participant?: string;
                state?: "valid" | "voided" | "all";
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_put: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description Version seen, to correct */
                "if-match"?: string;
                /** @description `*` to create */
                "if-none-match"?: string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAdvisoryLog"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLog"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLog"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    AdvisoryLogController_void: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidAdvisoryLog"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvisoryLogDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_list: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_evidence: {
        parameters: {
            query?: {
                /** @description Default today; a day to come is answered with what is known today */
                asOf?: string;
                /** @description As it was known at this instant, with its time zone; default now, never in the future */
                knownAt?: string;
                page?: number;
                size?: number;
                state?: "counted" | "almost" | "not-counted";
            };
            header?: never;
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_monthly: {
        parameters: {
            query?: {
                step?: "month";
            };
            header?: never;
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSeries"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    IndicatorController_plan: {
        parameters: {
            query?: never;
            header: {
                "if-match": string;
            };
            path: {
                projectCode: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTarget"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    VerdictController_list: {
        parameters: {
            query?: {
                indicator?: "documents" | "participants";
                deliverableId?: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    VerdictController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVerdict"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    DeadlineController_list: {
        parameters: {
            query?: {
                /** @description Due within so many days, the overdue included */
                days?: number;
                overdue?: boolean;
                /** @description Only those I own */
                mine?: boolean;
                size?: number;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    CalendarController_feed: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_list: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description Only those not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    NotificationController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    MyDayController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
