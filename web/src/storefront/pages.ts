/**
 * Every page as a function of data that answers a whole HTML document. This is what the server's
 * build holds; nothing here reads a clock, a file or a network.
 */
export { aboutPage } from "./about-page.tsx";
export { addresses } from "./addresses.ts";
export { appealFormPage } from "./appeal-form.tsx";
export { appealPage } from "./appeal-page.tsx";
export { askPage } from "./ask-page.tsx";
export { auditPage, retentionPage } from "./audit-page.tsx";
export { casePage } from "./case-page.tsx";
export { casesPage, secondLooksPage } from "./cases-page.tsx";
export { composePage } from "./compose-page.tsx";
export { dataPage } from "./data-page.tsx";
export { deskPage } from "./desk-page.tsx";
export { detectorPage, detectorsPage } from "./detectors-page.tsx";
export { landingPage, problemPage, signInPage } from "./entrance-pages.tsx";
export { familiesPage } from "./families-page.tsx";
export { galleryPage } from "./gallery-page.tsx";
export { healthPage } from "./health-page.tsx";
export { appealsPage, hearingPage } from "./hearing-page.tsx";
export { holdsPage } from "./holds-page.tsx";
export { importPage, importsPage } from "./imports-page.tsx";
export { insertPage } from "./insert-page.tsx";
export { keysPage } from "./keys-page.tsx";
export { mailPreferencesPage } from "./mail-preferences-page.tsx";
export { measuresPage } from "./measure-queues-page.tsx";
export { caseMeasuresPage } from "./measures-page.tsx";
export { minePage } from "./mine-page.tsx";
export { myDecisionsPage } from "./my-decisions-page.tsx";
export { feedbackPage, myFeedbackPage } from "./my-feedback-page.tsx";
export { noticePage, noticeReceiptPage } from "./notice-page.tsx";
export { operatorPolicyPage } from "./operator-policy-page.tsx";
export { operatorReportsPage } from "./operator-reports-page.tsx";
export { ordersPage } from "./orders-page.tsx";
export { overviewPage } from "./overview-page.tsx";
export { photoPage, waitingPhotosPage } from "./photo-page.tsx";
export { policiesPage } from "./policies-page.tsx";
export { policyCentrePage } from "./policy-centre-page.tsx";
export { policyPage } from "./policy-page.tsx";
export { precedentsPage } from "./precedents-page.tsx";
export { productPage, reviewsPage } from "./product-page.tsx";
export { quizPage } from "./quiz-page.tsx";
export { myReportsPage, reportPage } from "./report-page.tsx";
export { requestPage, stopPage } from "./request-page.tsx";
export { rolesPage } from "./roles-page.tsx";
export { savedTextsPage } from "./saved-texts-page.tsx";
export { ownFeedbackPage, sellerFeedbackPage } from "./seller-feedback-page.tsx";
export { sellerPage } from "./seller-page.tsx";
export { sellerReviewsPage } from "./seller-reviews-page.tsx";
export { shopPage } from "./shop-page.tsx";
export { standingPage } from "./standing-page.tsx";
export { statementPage, statementsPage } from "./statement-page.tsx";
export { statusPage } from "./status-page.tsx";
export { teamPage } from "./team-page.tsx";
export { threadPage, threadsPage } from "./threads-page.tsx";
export { todayPage } from "./today-page.tsx";
export { readTourPlace, tours } from "./tours.tsx";
export { entriesPage, reportsPage, transparencyPage } from "./transparency-page.tsx";
export { webhooksPage } from "./webhooks-page.tsx";
export {
  photoPart,
  reviewsElement,
  reviewsPart,
  starsElements,
} from "./widget.tsx";
export { notEligiblePage, writePage } from "./write-page.tsx";
