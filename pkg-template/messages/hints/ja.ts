// What an error of a service means and what to do, in Japanese.
import type { Hints } from './en.ts';

export const hints: Hints = {
  ACCESS_DENIED:
    '呼び出し元にこの操作の権限がありません。IAM ポリシーと、アカウントがこのカタログのパートナーであることを確認してください。',
  INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE:
    'パートナーの状態ではこの特典を利用できません。Partner Central でティアと登録状況を確認してください。',
  CONFLICT_CLIENT_TOKEN:
    'この ClientToken は別のリクエストで使われています。新しいリクエストには新しいトークンを使ってください。',
  DUPLICATE_PARTNER: 'このアカウントはすでにパートナーです。作成せずに ListPartners または GetPartner で取得してください。',
  INCOMPATIBLE_PROFILE_STATE:
    'プロファイルの状態がこの操作を許可していません。GetPartner で確認し、状態が変わってから再試行してください。',
  INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE:
    'プロファイルのタスクが実行中か、すでに終了しています。GetProfileUpdateTask で確認し、終了を待つかキャンセルしてください。',
  DUPLICATE_CONNECTION_INVITATION: 'このパートナーへの招待がすでにあります。ListConnectionInvitations で探してください。',
  INCOMPATIBLE_CONNECTION_INVITATION_STATE:
    '招待はもう保留中ではありません。承認、拒否、キャンセルされたか、期限が切れています。',
  INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER:
    '受信者はこの種類の招待を承認できません。プロファイルと接続設定を確認してください。',
  DUPLICATE_CONNECTION: '両方のパートナーはすでに接続されています。ListConnections で接続を探してください。',
  INCOMPATIBLE_CONNECTION_STATE: '接続が有効ではないため、この操作はできません。GetConnection で確認してください。',
  INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION:
    '設定は取得後に変更されています。もう一度取得し、現在の Revision を送ってください。',
  ACCOUNT_ALREADY_VERIFIED: 'アカウントはすでに検証済みです。必要な作業はありません。',
  VERIFICATION_ALREADY_IN_PROGRESS: '検証が進行中です。GetVerification で確認し、終了を待ってください。',
  INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE:
    '別のタスクが同じ資格を変更しています。終了を待ってから再試行してください。',
  PARTNER_NOT_FOUND: 'このカタログにそのパートナーはありません。Identifier、Catalog、アカウントを確認してください。',
  PARTNER_PROFILE_NOT_FOUND: 'パートナーにそのプロファイルはありません。Identifier と Catalog を確認してください。',
  PARTNER_PROFILE_TASK_NOT_FOUND: 'プロファイルにはまだタスクがありません。StartProfileUpdateTask で開始してください。',
  PARTNER_DOMAIN_NOT_FOUND: 'このメールドメインはパートナーに関連付けられていません。関連付けは GetPartner で確認できます。',
  SENDER_PROFILE_NOT_FOUND: '送信者のプロファイルがこのカタログにありません。先にパートナーを作成してください。',
  RECEIVER_PROFILE_NOT_FOUND:
    '受信者の識別子を持つプロファイルがありません。識別子と、同じカタログであることを確認してください。',
  CONNECTION_INVITATION_NOT_FOUND: 'その招待はありません。ListConnectionInvitations で Identifier を探してください。',
  CONNECTION_NOT_FOUND: 'その接続はありません。ListConnections で Identifier を探してください。',
  VERIFICATION_NOT_FOUND: 'この種類の検証は開始されていません。StartVerification で開始してください。',
  QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND: 'そのタスクはありません。StartQualificationsAssociationTask で開始してください。',
  QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND:
    'そのタスクはありません。StartQualificationsDisassociationTask で開始してください。',
  LIMIT_EXCEEDED_NUMBER_OF_EMAIL:
    '今日このアドレスに送れるコードの上限に達しました。最後のコードを使うか、明日再試行してください。',
  LIMIT_EXCEEDED_NUMBER_OF_DOMAIN: 'パートナーのメールドメイン数が上限に達しています。先に一つの関連付けを解除してください。',
  LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY: '今日はこれ以上招待を送れません。明日再試行してください。',
  LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION:
    'パートナーの有効な接続数が上限に達しています。先に一つをキャンセルしてください。',
  LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION:
    '保留中の招待が多すぎます。いくつかキャンセルするか、返答を待ってください。',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY: 'プロファイルの更新が一日の上限に達しました。明日再試行してください。',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY:
    '公開設定の変更が一日の上限に達しました。明日再試行してください。',
  REQUEST_VALIDATION_FAILED: 'リクエストに無効なフィールドがあります。`issues` で確認し、修正して再送してください。',
  BUSINESS_VALIDATION_FAILED:
    'リクエストの形式は正しいものの、業務ルールで許可されていません。`issues` かメッセージで確認してください。',
  REQUIRED_FIELD_MISSING: 'このフィールドに入力してください。',
  DUPLICATE_VALUE: '同じ値は一度だけ指定できます。重複を取り除いてください。',
  INVALID_VALUE: 'サービスはこの値を受け付けません。フィールドの説明と比べて確認してください。',
  INVALID_STRING_FORMAT: '文字列の形式が正しくありません。フィールドのパターンと比べて確認してください。',
  TOO_MANY_VALUES: '上限を超えないように値を減らしてください。',
  ACTION_NOT_PERMITTED: 'この項目は変更できないか、この状態では変更できません。',
  INVALID_ENUM_VALUE: 'API に記載された値のいずれかを使ってください。',
  INCOMPATIBLE_CONNECTION_INVITATION_REQUEST:
    '招待が受信者または種類に合っていません。ReceiverIdentifier と ConnectionType を確認してください。',
  INCOMPATIBLE_LEGAL_NAME: '正式名称が検証済みの企業と一致しません。登記上の名称を使ってください。',
  INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS: '企業が検証されていません。先に企業の検証を完了してください。',
  INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS: '登録者が検証されていません。先に本人確認を完了してください。',
  INVALID_ACCOUNT_LINKING_STATUS: 'AWS アカウントと Partner Central が必要な形でリンクされていません。先にリンクしてください。',
  INVALID_ACCOUNT_STATE: 'AWS アカウントの状態がこの操作を許可していません。停止されている可能性があります。',
  INCOMPATIBLE_DOMAIN: 'このメールドメインは使えません。公開メールサービスではなく、会社のドメインを使ってください。',
  INELIGIBLE_ACCOUNT_TIER: 'アカウントのティアではこの操作はできません。',
  MISSING_ACTIVE_SUBSIDIARY_CONNECTION: '両方のパートナーの間に有効な子会社接続が必要です。先に相手を招待してください。',
  INCOMPATIBLE_SUBSIDIARY_CONNECTION: '両方のパートナーの子会社接続がこの操作を許可していません。',
  INCOMPATIBLE_PRIMARY_PARTNER: 'プライマリパートナーはこの役割を持てません。識別子と状態を確認してください。',
  QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED: 'パートナーの関連付けが上限に達しています。先に一つを解除してください。',
  QUALIFICATIONS_ASSOCIATION_NOT_FOUND: '両方のパートナーは関連付けられていないため、解除するものがありません。',
  QUALIFICATIONS_ASSOCIATION_EXISTS: '両方のパートナーはすでに関連付けられています。',
  'CreateRelationship.ConflictException':
    'このアカウントはこのプログラム管理アカウントとすでに関係があります。ListRelationships で探してください。',
  'CreateRelationship.ResourceNotFoundException':
    'このカタログにそのプログラム管理アカウントはありません。ListProgramManagementAccounts で確認してください。',
  'CreateRelationship.ServiceQuotaExceededException':
    'プログラム管理アカウントの関係数が上限に達しています。いくつか削除するか、AWS に引き上げを依頼してください。',
  'UpdateRelationship.ConflictException':
    '関係は取得後に変更されています。GetRelationship で取得し、現在の revision を送ってください。',
  'UpdateRelationship.ResourceNotFoundException':
    'このプログラム管理アカウントにその関係はありません。両方の識別子とカタログを確認してください。',
  'CreateChannelHandshake.ConflictException':
    '同じリソースに対するこの種類のハンドシェイクが保留中です。キャンセルするか、返答を待ってください。',
  'CreateChannelHandshake.ResourceNotFoundException': '関連リソースがこのカタログにありません。識別子を確認してください。',
  'CreateChannelHandshake.ServiceQuotaExceededException':
    '保留中のハンドシェイクが多すぎます。いくつかキャンセルするか、返答を待ってください。',
  'AcceptChannelHandshake.ResourceNotFoundException':
    'このアカウントにそのハンドシェイクはありません。承認できるのは受信者だけです。ListChannelHandshakes で確認してください。',
  'RejectChannelHandshake.ResourceNotFoundException':
    'このアカウントにそのハンドシェイクはありません。拒否できるのは受信者だけです。ListChannelHandshakes で確認してください。',
  'CancelChannelHandshake.ResourceNotFoundException':
    'このアカウントにそのハンドシェイクはありません。キャンセルできるのは送信者だけです。ListChannelHandshakes で確認してください。',
  AccessDeniedException:
    '呼び出し元にこの操作の権限がありません。IAM ポリシーと、アカウントがこのカタログのパートナーであることを確認してください。',
  ConflictException: 'リソースがすでにあるか、取得後に変更されています。もう一度取得して確認してください。',
  InternalServerException: 'AWS で障害が発生しました。後で再試行し、AWS サポートにリクエスト ID を伝えてください。',
  ResourceNotFoundException: 'リソースがこのカタログにないか、別のアカウントのものです。識別子を確認してください。',
  ServiceQuotaExceededException: 'クォータを使い切りました。一部を解放するか、AWS に引き上げを依頼してください。',
  ThrottlingException:
    "一度に送るリクエストが多すぎます。頻度を下げてください。`retryMode: 'adaptive'` で自動的に調整できます。",
  ValidationException: 'サービスがリクエストを受け付けません。理由は `issues` かメッセージで確認してください。',
  ExpiredTokenException: 'セッションの期限が切れています。再度サインインするなどして、新しい認証情報を取得してください。',
  InvalidSignatureException: 'シークレットアクセスキーがアクセスキー ID と一致しないか、リクエストが途中で変更されています。',
  UnrecognizedClientException:
    'AWS がアクセスキーまたはセッショントークンを認識できません。完全で有効であることを確認してください。',
  UnknownOperationException: 'エンドポイントにこの操作はありません。`endpoint` とリージョンを確認してください。',

  INVALID_CONTENT: 'プロファイルのテキストが AWS に受け入れられません。エラーが示すロケールのテキストを修正してください。',
  DUPLICATE_PROFILE: '同じプロファイルを持つ別のパートナーがすでに存在します。別の表示名を選んでください。',
  INVALID_LOGO: 'ロゴが AWS に受け入れられません。別の画像を使用してください。',
  INVALID_LOGO_URL: 'ロゴを取得できません。LogoUrl が公開されていて、画像を指していることを確認してください。',
  INVALID_LOGO_FILE: 'LogoUrl のファイルは、対応している形式の画像ではありません。別の形式で保存してください。',
  INVALID_LOGO_SIZE: 'ロゴが大きすぎるか小さすぎます。別のサイズの画像を使用してください。',
  INVALID_WEBSITE_URL:
    'ウェブサイトが AWS に受け入れられません。WebsiteUrl が公開されていて、パートナーのサイトを指していることを確認してください。',
  'WaiterError.failed': 'タスクは失敗しましたが、AWS は理由を示していません。送信した内容を確認し、もう一度開始してください。',
  'WaiterError.canceled': 'タスクは終了前にキャンセルされました。変更がまだ必要な場合は、もう一度開始してください。',
  'WaiterError.timeout': 'タスクはまだ実行中です。もう一度待つか、`maxWaitTime` を大きくしてください。',
};
